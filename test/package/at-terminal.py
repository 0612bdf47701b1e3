"""Runs a command at a pseudo-terminal and types one line at each prompt: at-terminal.py '["line", …]' COMMAND…

Prints what the terminal showed; exits as the command did (100 when it asks for more than there is to type).
"""

import json
import os
import pty
import re
import select
import sys

lines = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.environ.pop("CI", None)
    os.environ["TERM"] = "xterm"
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""
asked_at = 0
while True:
    ready, _, _ = select.select([terminal], [], [], 20)
    if not ready:
        sys.exit(100)
    try:
        chunk = os.read(terminal, 65536)
    except OSError:  # Linux answers so when the other end is closed.
        break
    if not chunk:
        break
    shown += chunk
    plain = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", shown)
    if plain.endswith(b"> ") and len(plain) > asked_at and lines:
        asked_at = len(plain)
        line = lines.pop(0)
        os.write(terminal, line.encode() if line == "\x03" else line.encode() + b"\r")

sys.stdout.buffer.write(shown)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
