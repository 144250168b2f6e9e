/** What the program is, which keys it takes, and three hints for somebody who starts it for the first time. */
@NullMarked
package sightline.view.help;

import org.jspecify.annotations.NullMarked;
