"""JSON Schemas: what an editor knows of the keys."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from generator.model.kinds import KINDS, Kind
from generator.resources import ROOT, SCHEMA
from generator.schema import outdated, schema_of, schemas, write_schemas
from tests.conftest import COMPANY

BY_NAME = {kind.schema: kind for kind in KINDS.values()}


def test_the_schemas_beside_the_content_are_the_model_s() -> None:
    """What is committed in `schema/` is what `playbook schema` would write."""
    assert outdated(SCHEMA) == []


def test_the_same_model_gives_the_same_bytes() -> None:
    """Schemas are deterministic."""
    first = schemas()
    schema_of.cache_clear()

    assert schemas() == first


@pytest.mark.parametrize("name", BY_NAME)
def test_a_schema_is_one(name: str) -> None:
    """Each schema is valid in its own dialect and bears no address."""
    schema = schema_of(BY_NAME[name])

    Draft202012Validator.check_schema(schema)
    assert "$id" not in schema


@pytest.mark.parametrize("name", BY_NAME)
def test_every_field_asks_a_question_and_answers_it(name: str) -> None:
    """A field has a description, a question and an example that is valid where it stands."""
    schema = schema_of(BY_NAME[name])

    assert list(_shortcomings(schema)) == []


@pytest.mark.parametrize("name", BY_NAME)
def test_nothing_but_the_fields_may_stand_there(name: str) -> None:
    """An object with fields allows no other key."""
    schema = schema_of(BY_NAME[name])

    assert [part for part in _objects(schema) if part["additionalProperties"] is not False] == []


def test_the_name_of_a_file_is_no_key_in_it() -> None:
    """The id of an entity with a file of its own is the file's name."""
    assert [
        kind.word for kind in KINDS.values() if kind.folder and "id" in schema_of(kind)["properties"]
    ] == []


@pytest.mark.parametrize("content", [COMPANY, ROOT / "content"], ids=["small", "starter"])
@pytest.mark.parametrize("name", BY_NAME)
def test_content_is_valid(name: str, content: Path) -> None:
    """Every file of both companies is valid, dates without quotes included."""
    files = [str(path) for path in _files(BY_NAME[name], content)]

    result = CliRunner().invoke(check_jsonschema, ["--schemafile", str(SCHEMA / f"{name}.json"), *files])

    assert (files == [], result.exit_code, result.output) == (False, 0, "ok -- validation done\n")


def test_a_date_is_a_text_to_most_readers() -> None:
    """YAML 1.2 reads `2026-11-01` as a text, which is valid; a day that no calendar has is not."""
    review = {"$ref": "#/$defs/Review", "$defs": schema_of(KINDS["role"])["$defs"]}
    validator = Draft202012Validator(review, format_checker=Draft202012Validator.FORMAT_CHECKER)

    days = {"2026-11-01", "2026-02-30", "soon"}
    valid = {day for day in days if validator.is_valid({"owner": "desk", "every": "1 year", "last": day})}

    assert valid == {"2026-11-01"}


def test_a_sentence_or_several() -> None:
    """The words of a script are one text or a list of them, as the model reads them."""
    script = Draft202012Validator({"$ref": "#/$defs/Script", "$defs": schema_of(KINDS["role"])["$defs"]})

    assert script.is_valid({"say": "Hello"})
    assert script.is_valid({"say": ["Hello", "Goodbye"]})
    assert not script.is_valid({"say": [1]})


def test_writing_mends_what_differs(tmp_path: Path) -> None:
    """What is missing or changed is told, and mended by writing; other files are left alone."""
    write_schemas(tmp_path)
    (tmp_path / "role.json").unlink()
    (tmp_path / "guide.json").write_text("{}")
    (tmp_path / "package.json").write_text("{}")

    assert outdated(tmp_path) == ["role.json", "guide.json"]
    assert write_schemas(tmp_path) == [tmp_path / "role.json", tmp_path / "guide.json"]
    assert outdated(tmp_path) == []
    assert (tmp_path / "package.json").read_text() == "{}"


def _objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema of an object with fields inside *schema*."""
    for part in (schema, *schema.get("$defs", {}).values()):
        if "properties" in part:
            yield part


def _shortcomings(schema: dict[str, Any]) -> Iterator[str]:
    for part in _objects(schema):
        for name, field in part["properties"].items():
            if not field.get("description", "").endswith(".") or not field.get("prompt", "").endswith("?"):
                yield f"{name}: no description or no question"
            validator = Draft202012Validator(
                {**field, "$defs": schema.get("$defs", {})},
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
            if not field.get("examples"):
                yield f"{name}: no example"
            for example in field.get("examples", []):
                for error in validator.iter_errors(json.loads(json.dumps(example))):
                    yield f"{name}: {error.message}"


def _files(kind: Kind, content: Path) -> list[Path]:
    return sorted((content / kind.folder).rglob("*.yml")) if kind.folder else [content / kind.file]
