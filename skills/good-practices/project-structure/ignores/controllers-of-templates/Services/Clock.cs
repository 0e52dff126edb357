public class Clock { }
