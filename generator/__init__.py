"""The Service Playbook: a company's YAML in, a playbook site out."""

__version__ = "0.1.0"
