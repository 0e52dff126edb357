public class Sale { }
