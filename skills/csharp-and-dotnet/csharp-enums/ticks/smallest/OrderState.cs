public enum OrderState { Open, Paid, Sent } // ticks
