/**
 * Scenario files: the JSON of one {@link sightline.model.Scenario} in and out, versioned, checked and written whole; the
 * scenarios that are shipped; and what sets one scenario apart from another, in words. Depends on the model, on
 * {@code sightline.text} and {@code sightline.file}, and on Gson for the grammar of JSON. Analysis and charts do not
 * read files and so do not know this package.
 */
@NullMarked
package sightline.scenario;

import org.jspecify.annotations.NullMarked;
