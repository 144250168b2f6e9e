# Read by test.sh: what a person does in the window. Everything waits for what it can see, for up to a minute.

settled() { # the screen has stopped changing
  local end=$((SECONDS + 60)) before='' now
  while [ $SECONDS -lt $end ]; do
    now=$(import -display "$DISPLAY" -window root rgb:- | sha256sum)
    [ "$now" != "$before" ] || return 0
    before=$now
    sleep 0.5
  done
  return 1
}

other_active() { # other_active WINDOW: another window than this has the keyboard
  local active
  active=$(xdotool getactivewindow 2>/dev/null) && [ "$active" != "$1" ]
}

press_for_window() { # press_for_window KEY: presses a key that opens another window, and waits for it
  local before
  before=$(xdotool getactivewindow)
  xdotool key "$1"
  until_true other_active "$before"
  settled || true
}

thumb() { # where the thumb of the first slider is: the topmost disc in the accent colour at the left
  import -display "$DISPLAY" -window root png:- | /usr/bin/convert png:- -crop 330x160+0+130 +repage txt:- 2>/dev/null \
    | awk -F '[,: ]' '/#0969DA/ { y[$2]++; if (y[$2] > 8 && !top) top = $2; if (top && $2 < top + 24) { x += $1; n++ } }
      END { if (n > 60) printf "%d %d\n", x / n, 130 + top + 11 }'
}

drag_slider() { # rollout coverage, from its full end to the left
  local at x end=$((SECONDS + 60))
  at=$(thumb)
  while [ -z "$at" ] && [ $SECONDS -lt $end ]; do # the sliders come after the charts, on a busy machine long after
    sleep 0.5
    at=$(thumb)
  done
  [ -n "$at" ] || { echo "no slider found"; return 1; }
  # shellcheck disable=SC2086
  xdotool mousemove $at mousedown 1
  for x in $(seq 5 5 130); do xdotool mousemove $((${at% *} - x)) "${at#* }"; done
  xdotool mouseup 1
  settled
}

into_chooser() { # into_chooser FILE: types a whole name into the file chooser that is open
  xdotool key ctrl+a
  xdotool type --delay 10 "$1"
  xdotool key Return
}

export_picture() { # export_picture FILE
  press_for_window ctrl+e
  picture 4-export
  press_for_window Return
  into_chooser "$1"
}

save_scenario() { # save_scenario FILE
  front Sightline
  press_for_window ctrl+shift+s
  into_chooser "$1"
}
