# Each line is P or S, and the hex of a pattern or of a sample. One line of output a pattern: what it matches.
import re
import sys

samples, patterns = [], []
for line in sys.stdin:
    text = bytes.fromhex(line[1:]).decode()
    (patterns if line[0] == "P" else samples).append(text)
for pattern in patterns:
    try:
        compiled = re.compile(pattern)
        print("".join("1" if compiled.search(sample) else "0" for sample in samples))
    except Exception as error:
        print("E", error)
