enum PayError { NoMoney }
impl std::error::Error for PayError {}
