/**
 * The main window: its frame and menus, and the list of features that it holds. A pane is an FXML file, a controller that only wires,
 * and a view model that knows no nodes. Panes never import each other; what two of them need lies below them.
 */
@NullMarked
package sightline.view.window;

import org.jspecify.annotations.NullMarked;
