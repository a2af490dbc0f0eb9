"""`python -m web.cli`, where the command is not on the path."""

import sys

from web.cli import main

sys.exit(main())
