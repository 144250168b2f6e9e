/** What nobody expected: errors are written into a log of bounded size and shown in one window, and the work goes on. */
@NullMarked
package sightline.view.faults;

import org.jspecify.annotations.NullMarked;
