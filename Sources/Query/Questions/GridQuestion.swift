/// A question whose rows people read as the cells of a grid: states down, contributions across.
public protocol GridQuestion: Question {}
