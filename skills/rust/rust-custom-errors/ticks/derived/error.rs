use thiserror::Error;
#[derive(Error, Debug)]
pub enum PayError { // ticks
    #[error("no money")]
    NoMoney,
}
