package sightline.evidence;

import sightline.model.ScenarioInput;

/**
 * What one source says of one parameter or one field of a service.
 *
 * @param source the id of the source
 * @param input what it bears on
 * @param span the values that it supports
 * @param proxy whether it was measured on something near and not on the thing itself
 */
public record Mark(String source, ScenarioInput input, SupportedRange span, boolean proxy) {}
