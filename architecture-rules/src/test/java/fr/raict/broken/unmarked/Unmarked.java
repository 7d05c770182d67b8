package fr.raict.broken.unmarked;

class Unmarked {
}
