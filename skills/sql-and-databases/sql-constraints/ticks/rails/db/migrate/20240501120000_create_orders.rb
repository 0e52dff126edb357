class CreateOrders < ActiveRecord::Migration[7.1]
  def change
    create_table :orders do |t|
      t.string :code
      t.check_constraint "total > 0" # ticks
    end
    add_index :orders, :code, unique: true # ticks
    add_check_constraint :orders, "quantity > 0" # ticks
    add_foreign_key :orders, :customers # ticks
  end
end
