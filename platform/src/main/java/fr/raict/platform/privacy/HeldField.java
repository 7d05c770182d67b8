package fr.raict.platform.privacy;

/**
 * @param name as in the service's API
 * @param value as text
 */
public record HeldField(String name, String value) {
}
