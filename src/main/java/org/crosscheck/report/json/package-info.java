/** The files that everything else can be had from: findings.json and claims.json. */
@NullMarked
package org.crosscheck.report.json;

import org.jspecify.annotations.NullMarked;
