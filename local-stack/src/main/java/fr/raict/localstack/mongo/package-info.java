/** A database that speaks MongoDB's wire protocol and acknowledges a write only once it is on disk. */
@NullMarked
package fr.raict.localstack.mongo;

import org.jspecify.annotations.NullMarked;
