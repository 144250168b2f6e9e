# Read by test.sh: what a person does in the window, at 1440x900 at the screen's corner.

drag_slider() { # rollout coverage, from its full end to the left
  xdotool mousemove 330 200 mousedown 1
  for x in $(seq 325 -5 200); do xdotool mousemove "$x" 200; done
  xdotool mouseup 1
  sleep 1
}

export_picture() { # export_picture FILE
  xdotool key ctrl+e
  sleep 2
  xdotool key Return
  sleep 2
  xdotool key ctrl+a
  xdotool type --delay 5 "$1"
  xdotool key Return
}

save_scenario() { # save_scenario FILE
  front Sightline
  xdotool key ctrl+shift+s
  sleep 2
  xdotool key ctrl+a
  xdotool type --delay 5 "$1"
  xdotool key Return
}
