#!/bin/sh
# Gets every document of the printer, and does with it what the file beside it says.
behaviour() { cat "$(dirname "$0")/behaviour"; }
while [ "$(behaviour)" = HANGS ]; do sleep 0.1; done
[ "$(behaviour)" = PRINTS ]
