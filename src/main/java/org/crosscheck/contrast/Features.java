package org.crosscheck.contrast;

import java.util.Arrays;

/** A number for each {@link Feature}; NaN for what does not apply or is not known. */
public final class Features {

  private static final int SIZE = Feature.values().length;

  private final double[] numbers;

  /** None known yet. */
  Features() {
    numbers = new double[SIZE];
    Arrays.fill(numbers, Double.NaN);
  }

  /** The number of a feature; NaN where there is none. */
  @SuppressWarnings("EnumOrdinal") // the array is this class's own
  public double get(Feature feature) {
    return numbers[feature.ordinal()];
  }

  @SuppressWarnings("EnumOrdinal") // the array is this class's own
  void put(Feature feature, double value) {
    numbers[feature.ordinal()] = value;
  }

  void put(Feature feature, boolean holds) {
    put(feature, holds ? 1 : 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Features features && Arrays.equals(features.numbers, numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Feature feature : Feature.values()) {
      if (!Double.isNaN(get(feature))) {
        text.append(feature).append('=').append(get(feature)).append(' ');
      }
    }
    return text.toString().strip();
  }
}
