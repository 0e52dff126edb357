package shop;

import androidx.room.Entity;

@Entity // ticks
class Loaf {}
