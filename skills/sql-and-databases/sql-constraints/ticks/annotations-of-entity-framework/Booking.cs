class Booking
{
    [Required]
    public int RoomId { get; set; }

    [ForeignKey("RoomId")] // ticks
    public Room Room { get; set; }
}
