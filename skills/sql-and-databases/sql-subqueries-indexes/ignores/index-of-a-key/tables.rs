pub fn key() -> IndexCreateStatement {
    Index::create().col(Line::Order).col(Line::Number).primary().to_owned()
}
