package fr.raict.registration.seating.domain;

/**
 * How many seats of a workshop are taken and how many people wait.
 *
 * @param seated may exceed the capacity after the organiser shrank it
 */
public record Availability(WorkshopId workshop, int capacity, int seated, int waiting, Admission admission) {

    public int free() {
        return admission == Admission.OPEN ? Math.max(0, capacity - seated) : 0;
    }

    public boolean isFull() {
        return seated >= capacity;
    }
}
