"""The words that synthetic companies are written with.

Several hundred of each sort: a search index of a few sentences said over and over would compress far
better than one of real prose, and flatter every figure that is measured with it.
"""

from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("·"))


THINGS: Final = _words("""
account adapter address aerial agenda aisle album alarm allotment almanac amplifier anchor apron archive
arrears atlas attachment auction awning badge bakery ballot bandage banner barcode barge barrel barrier
basket battery beacon bearing bedroom bench berth bicycle billboard binder blanket blind blueprint boiler
bolt bonnet booking bookshelf booth bottle boundary bracket brake branch breakdown brick bridge briefing
brochure broom bucket budget buffet bulb bundle burner button cabin cabinet cable calendar camera candle
canopy canteen canvas caravan carpet carriage carrier carton cartridge casket cassette catalogue ceiling
cellar certificate chain chair charger chart cheque chimney chisel chute circuit claim clasp clinic
clipboard clock closet coach coating coil collar column compass compressor computer conduit consignment
console contract conveyor cooker copier cord corridor cot counter coupon courtyard cradle crane crate
crossing cupboard curtain cushion cutter cylinder dashboard deadline deck delivery deposit depot desk
detector dial diary digger dinner directory discount dishwasher display ditch dock document doorbell doorway
draft drain drawer dressing drill drum duct dustbin easel elevator engine entrance envelope errand escalator
estimate excavator exhibit extension fabric facade fan faucet fence ferry field filing filter fixture flange
flask fleet flight floor footpath forecast forklift form fountain frame freezer freight frontage furnace
furrow fuse gallery gangway garage garden garment gasket gate gauge gearbox generator girder glove
goods-lift grant graph grating greenhouse grid grille groove guarantor guideline gutter gymnasium hallway
hammer hamper handbook handrail handset hangar harbour harness harvest hatch haulage headset hearing heater
hedge helmet hinge hoist holiday hook hose hospital hostel hotline hydrant incinerator index injector inlet
inspection installment insulation inventory invitation invoice itinerary jacket jetty jigsaw joint journal
joystick junction kennel kettle keyboard keypad kiosk kitchen label ladder lamp landing lantern laptop latch
lathe laundry lawn layout leaflet lease ledger letter lever library licence lifeboat lift lining listing
litter loan lobby lock locker locomotive lodging logbook loom lorry lounge luggage machine magazine mailbox
mandate manhole manifest manual map market marquee mask mast mattress meadow meal measurement medal meeting
membership memo menu merger message meter microphone milestone mirror mixer modem module monitor mooring
mortgage mosaic motor mould mower museum nappy napkin needle network newsletter notebook notice nozzle
nursery oar office orchard order outbuilding outlet oven overcoat packet paddock padlock page pallet
pamphlet panel pantry parcel parking-bay parlour partition passport pasture patch pavement pavilion payment
payslip pedal pedestal pension permit petition photograph pickup picture pier pigment pillar pillow pipeline
pitch plank plaque platform playground pledge plinth plug pocket policy pond porch portal portfolio portrait
postcard poster pouch prescription press printer probe programme projector propeller proposal prospectus
prototype pulley pump puncture purchase puzzle pylon quarry quay query questionnaire queue quilt quota
quotation rack radiator radio raffle rail ramp receipt recipe record recorder reel referral refrigerator
refund register regulator reminder renewal rental repair report reservation reservoir restaurant return rig
ring-binder road roadmap rooftop roster rota route rucksack rug saddle safe sail sample sandbag sandwich
satchel saucepan sawmill scaffold scale scanner schedule schooner scooter screen screwdriver script seal
seat sensor sewer shed sheet shelf shelter shipment shop shovel shower shredder shutter sidewalk siding
signal signpost silo sink siren sketch skip skylight sleeper slipway sluice socket sofa spanner speaker
spreadsheet sprinkler stable stadium staircase stall stamp stapler statement station statue steamer stencil
stockroom storeroom stove strap stretcher studio subscription subsidy suitcase summary sundial surcharge
survey suspension switch syringe tablet tailgate tank tannoy tap tariff tarpaulin telescope template tenancy
tent terminal terrace theatre thermostat thread ticket tile timber timesheet timetable tin toaster toll
toolbox torch tower tractor trailer transcript transfer transformer tray treadmill treaty trench tribunal
tripod trolley trophy tunnel turbine turnstile tyre umbrella uniform upgrade urn vaccine valve van vault
vehicle vending-machine ventilator veranda vessel viaduct visa visit visor voucher wagon waistcoat wallet
wallpaper wardrobe warehouse warrant washer waterway weighbridge wharf wheel wheelchair whistle windmill
window windscreen wiper wire workbench workshop wristband yacht yard
""")

JOINERS: Final = _words("""
arrivals assembly assurance billing bookings catering claims cleaning collections compliance contracts
control conversions dispatch distribution electrical enquiries enrolment events fitting forecasting
fulfilment grounds handover hire imports induction insight inspection intake installation inventory leasing
licensing logistics loyalty maintenance moves onboarding operations outreach packaging payments planning
pricing procurement quality records recovery recycling refunds relations removals renewals repairs
reservations returns safety sales sampling scheduling security servicing shipping sourcing standards stock
storage supply surveying testing tracing training transfers transport treatment valuation warranty welcome
""")

PEOPLE: Final = _words("""
caller tenant guest patient passenger shopper visitor reader pupil parent grower skipper landlord lodger
widow newcomer neighbour pensioner student traveller diner buyer seller gardener cyclist motorist commuter
walker builder shopkeeper baker farmer householder resident subscriber member donor applicant borrower saver
cardholder leaseholder claimant hirer bride carer grandmother grandfather twin cousin teacher publican
angler camper hiker sailor swimmer collector tourist exhibitor organiser competitor
""")

WORKERS: Final = _phrases("""
the night shift · the desk · the people at the gate · the buyers · the new starters · the planners · the
cashiers · the loading crew · the early shift · the two printers · the depot clerks · the front counter ·
the control room · the fitters · the storemen · the drivers on that round · the archivists · the porters ·
the weekend crew · the bench team · the payroll clerks · the people who filed it · the dispatchers · the
testers · the auditors · the translators · the switchboard · the leads on duty · the warehouse · the yard
crew · the caretakers · the estimators · the surveyors · the finance desk · the whole morning shift · the
people who signed it · the two colleagues nearest · the supplier's crew · the next team along · the late
shift · the apprentices · the draughtsmen · the web team · the people on the phones · the post room · the
trainers · the site managers · the claims bench · the legal desk · the machine hall · the paint shop · the
data desk · the branch in town · the other office · the contract fitters · the relief crew · the people
upstairs · the press desk · the receptionists · the kitchen
""")

PLACES: Final = _phrases("""
at the counter · on the loading bay · in the yard · beside the machine · on the stairs · in the stockroom ·
at the far depot · over the phone · in the lift lobby · on the shop floor · at the quayside · in the back
office · by the noticeboard · at the gatehouse · under the canopy · in the van · on the second floor · at
the till · in the shared inbox · on the platform · in the canteen · at the edge of the site · on the
doorstep · in the ward · across the corridor · at the weighbridge · in the control room · on the towpath ·
behind the counter · in the archive · at the kitchen table · on the ferry deck · in the waiting room · at
the roundabout · on the workbench · in the cold store · along the hedge · at the turnstile · on the top
shelf · in the draft folder · at the sorting table · beside the till roll · in the ticket hall · by the fire
door · on the customer's own street · inside the lorry · at the branch window · on the wet side of the dock
· in the print room · near the lifts · in the planning sheet · on the wall chart · at the head of the queue
· in the reading room · under the stairs · on the roof · at the customer's gate · in the minute book · on
the night desk · in the training bay
""")

TIMES: Final = _phrases("""
before the shift ends · by noon on Friday · within the hour · on the same morning · before the post goes ·
the day after it lands · at the first quiet moment · ahead of the weekend · by the end of the second day ·
while the line is still open · before anybody has to ask · as soon as the van is back · on the next working
morning · before the doors open · ahead of each delivery · by three in the afternoon · once the queue is
down to two · in the first ten minutes · before the month is closed · a day earlier than was asked · by the
Tuesday run · between the two morning rounds · before lunch on Monday · on the evening of the visit · at the
turn of the shift · within a quarter of an hour · two days before it falls due · while the kettle boils ·
ahead of the frost · on the last Thursday · before the coach leaves · by the time the crew is loaded ·
during the handover · in the week it was found · as the first thing on Wednesday · before the second
reminder · within one round of the clock · on the day it was promised · the moment the light turns red ·
before the tide · by close of trade · inside the same conversation · ahead of the audit · a week before the
season · on the spot · by the next delivery · before going home · at half past nine · on the quarter day ·
after the second ring · straight after the inspection · in the hour after opening · before the paint is dry
· between two calls · by return of post · that very night · on the first dry day · before the ink has set ·
at the midday count
""")

ADJECTIVES: Final = _words("""
amber angled ample annual bare bent blank blue blunt bold borrowed bound braced brief bright brittle broad
broken brown bulky busy careful cheap chipped clean clear clipped closed coarse coastal cold common complete
copied corroded costly covered cracked crooked crowded curved damaged damp dark dated dear deep delayed
dented detached dim disputed distant double doubtful draughty dry dull dusty early empty even exact expired
exposed faded faint faulty fenced final firm first flat flimsy folded forgotten forwarded fragile frayed
fresh frozen full funded further glazed gravelled green grey guarded half-filled half-read handwritten hard
heavy hidden high hired hollow honest hot hurried idle imported incomplete insured jammed joint kept large
late leaking leased left-over level light listed local locked long loose lost loud low lower marked matching
mended mid-season minor missing mislaid mixed modest mouldy muddy narrow nearby neat new noisy numbered odd
old oldest open ordinary original outdated outer overdue overgrown packed paid painted pale parked partial
patched pending plain pledged polished poor posted printed private promised proper public quiet rare raw
ready rebuilt recent red reduced refused regular rejected remote rented repeated reserved rough round rusty
sealed seasonal second second-hand separate seven-day shared sharp short shut silent simple single sloping
slow small soft sound spare split spoiled square stacked stale standing steady steep stiff stolen stored
stranded strict striped strong stuck sturdy sunken swollen tall tangled temporary tested thick thin third
tight tilted tiny torn tough unclaimed uneven unheated unlabelled unmarked unopened unpaid unread unsafe
unsent unsigned unsold unused upper upright urgent vacant valid varnished wet white wide winding wooden worn
wrapped written wrong yellow
""")

VERBS: Final = _words("""
add adjust announce answer arrange assemble attach balance bind block book borrow box bring build bundle
call cancel carry chalk chart check circle clean clear close collect compare confirm connect copy correct
count cover cross cut date deliver describe discuss display double draft draw drop empty enter exchange
explain extend fasten fetch file fill film fit fix flag fold follow forward frame free freeze gather grade
greet group guide halt hand hang heat hire hold inspect install invite join keep label lay lead lend lift
light link list load lock log lower mail map mark match measure mend mount move name note number open order
pack paint park pass pay photograph pick pin place plan plot post pour prepare press print probe prune
publish pull pump raise rank read rebuild record refill refund release remove rename rent repair repeat
replace report reserve reset restart return review rewrite ring roll route sample save scan schedule screen
seal search send separate service shift ship show shut sign sketch slow sort split spot stack staff stamp
start stop store strip swap switch tag take test thank tie time trace track trade transfer trim turn type
unload unlock unpack update visit walk warm wash watch weigh welcome wipe withdraw wrap write
""")

FUNCTIONS: Final = _phrases("""
Customer Support · Finance · People · Engineering · Deliveries · Billing · Claims · Field Service · Property
· Legal · Purchasing · Warehousing · Marketing · Web Shop · Quality · Fleet · Catering · Training · Data ·
Security · Credit · Returns · Bookings · Network · Laboratory · Design · Payroll · Estates · Safety · Print
Works · Partnerships · Imports · Retail North · Retail South · Islands · Night Services · Repairs ·
Installations · Renewals · Enquiries · Records · Planning · Events · Memberships · Lettings · Water ·
Grounds · Energy · Call Desk East · Call Desk West · Audit · Research · Translation · Press Office ·
Wholesale · Recycling · Transport · Moorings · Nursery · Insurance
""")

FRONTLINE: Final = _words("""
Adviser Agent Assistant Attendant Clerk Courier Driver Fitter Guide Handler Helper Host Installer Loader
Operator Packer Porter Receptionist Responder Sorter Steward Technician Teller Usher Warden
""")

SPECIALISTS: Final = _words("""
Accountant Analyst Architect Auditor Buyer Chemist Controller Coordinator Curator Designer Developer
Economist Editor Engineer Estimator Examiner Inspector Negotiator Officer Planner Researcher Scheduler
Statistician Surveyor Tester Trainer Translator Writer
""")

LEADERS: Final = _phrases(
    "Team Lead · Supervisor · Shift Lead · Manager · Section Head · Duty Manager · Foreman"
)

MONTHS: Final = _words(
    "January February March April May June July August September October November December"
)

REMEDIES: Final = {
    "goodwill": "make a gesture of goodwill",
    "credit-note": "issue a credit note",
    "replacement": "send a new one",
    "waive-fee": "waive a fee",
    "travel-cost": "pay for the journey here",
    "hire-cost": "pay for a hired one meanwhile",
    "repair-cost": "pay for a repair elsewhere",
    "meal": "pay for a meal",
    "room-night": "pay for a night elsewhere",
    "courier": "send it by courier",
    "discount": "take something off the next bill",
    "loan-unit": "lend one until ours is back",
    "deposit-back": "give a deposit back",
    "cleaning": "pay for the cleaning",
    "tickets": "give tickets for another day",
    "storage": "store it without charge",
    "upgrade": "give the better one for the same price",
    "translation": "pay for a translator",
    "second-visit": "send somebody a second time",
    "taxi": "pay for a taxi home",
}
"""What a role may offer, by its id."""
