fn main() {
    let client = redis::Client::open("redis://cache"); // ticks
    let mut connection = client.get_connection();
    connection.get("visits"); // ticks
    connection.set("visits", 1); // ticks
    connection.set_ex("visits", 1, 60); // ticks
    connection.incr("visits", 1); // ticks
    connection.del("visits"); // ticks
    redis::cmd("GET"); // ticks
}
