use sea_orm::EntityTrait;
fn load(one: &Database) {
    Order::find().all(one); // ticks
    Order::find_by_id(1).one(one); // ticks
    Order::insert(fresh).exec(one); // ticks
    fresh.update(one); // ticks
}
