package org.crosscheck.group;

/**
 * An article that already belongs to a story.
 *
 * @param story the story's id
 */
public record Grouped(Signature signature, String story) {}
