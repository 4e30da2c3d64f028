# As read.py, by the regex crate of Rust, which pydantic has inside.
import sys

from pydantic_core import SchemaValidator, ValidationError, core_schema

samples, patterns = [], []
for line in sys.stdin:
    text = bytes.fromhex(line[1:]).decode()
    (patterns if line[0] == "P" else samples).append(text)


def matches(validator, sample):
    try:
        validator.validate_python(sample)
        return "1"
    except ValidationError:
        return "0"


for pattern in patterns:
    try:
        validator = SchemaValidator(core_schema.str_schema(pattern=pattern))
        print("".join(matches(validator, sample) for sample in samples))
    except Exception as error:
        print("E", str(error).replace("\n", " "))
