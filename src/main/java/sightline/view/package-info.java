/**
 * The window: its frame, menus and commands. A pane is an FXML file, a controller that only wires, and a view model that
 * knows no nodes. The panes have packages of their own: {@code document} (the scenario being worked on, its past and its
 * results), {@code settings} (the sliders), {@code evidence} (what is behind them), {@code results} (hero and charts),
 * {@code export}, {@code preferences}, {@code help} (what the program is) and {@code faults} (what nobody expected).
 */
@NullMarked
package sightline.view;

import org.jspecify.annotations.NullMarked;
