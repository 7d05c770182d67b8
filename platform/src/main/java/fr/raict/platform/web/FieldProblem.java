package fr.raict.platform.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path in the request, such as {@code people[1].email}
 */
public record FieldProblem(String field, String message) {
}
