/**
 * What panes are made with: loading FXML, themes, tooltips, fields that take typed text, what waits for the first painting. Knows no
 * scenario that is open and nothing of any pane.
 */
@NullMarked
package sightline.view.toolkit;

import org.jspecify.annotations.NullMarked;
