"""What every part of the model has in common: it is frozen, refuses unknown keys, compares by meaning."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr


class Part(BaseModel):
    """A piece of an entity, as its keys write it."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, use_attribute_docstrings=True, populate_by_name=True, strict=False
    )


class Entity(Part):
    """Something with an id of its own, given by its file's name.

    The id is no key of the file: it cannot be said twice.
    """

    _id: str = PrivateAttr("")

    @property
    def id(self) -> str:
        """The stem of its file."""
        # What pages and rules ask for most; pydantic finds a private attribute only after looking elsewhere.
        private = self.__pydantic_private__
        return str(private["_id"]) if private else ""

    @classmethod
    def named(cls, id: str, data: Mapping[str, Any]) -> Self:
        """The entity *id* with the values of its file; raises `ValidationError`."""
        entity = cls.model_validate(data)
        object.__setattr__(entity, "__pydantic_private__", {**(entity.__pydantic_private__ or {}), "_id": id})
        entity.settle()
        return entity

    def settle(self) -> None:
        """Tell the parts that have an address of their own whose they are."""


class Owned(Part):
    """A part with an address of its own, `owner/id`."""

    _owner: str = PrivateAttr("")

    @property
    def owner(self) -> str:
        """The id of the role or set it stands in."""
        return self._owner

    @property
    def ref(self) -> str:
        """How other files name it."""
        return f"{self._owner}/{self.id}"  # type: ignore[attr-defined]

    def belong_to(self, owner: str) -> None:
        """Set the owner, once, when its entity is read."""
        object.__setattr__(
            self, "__pydantic_private__", {**(self.__pydantic_private__ or {}), "_owner": owner}
        )
