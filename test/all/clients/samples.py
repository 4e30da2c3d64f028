"""Runs samples in one process: each line of the input is one, and is answered by a line, empty if it succeeded."""

import contextlib
import io
import json
import os
import sys
import traceback

for line in sys.stdin:
    sample: dict[str, str] = json.loads(line)
    os.environ.update(json.loads(sample["env"]))
    os.chdir(sample["folder"])
    failed = ""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(sample["source"], sample["name"], "exec"), {"__name__": "__main__"})
    except Exception:
        failed = traceback.format_exc()
    print(json.dumps(failed), flush=True)
