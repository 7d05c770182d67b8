/** Lists that leave the service as files. */
@NullMarked
package fr.raict.registration.exports.web;

import org.jspecify.annotations.NullMarked;
