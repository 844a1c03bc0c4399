package org.crosscheck.detect;

import com.google.common.collect.ImmutableList;

/** The detectors, in order of their ids. */
public final class Detectors {

  public static final ImmutableList<Detector> ALL = ImmutableList.of();

  private Detectors() {}
}
