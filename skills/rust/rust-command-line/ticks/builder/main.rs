use clap::{App, Command};
fn main() {
    Command::new("shop") // ticks
        .subcommand(add); // ticks
    Command::arg(name); // ticks
    App::subcommand(add); // ticks
}
