class IndexOrders < ActiveRecord::Migration[7.1]
  def change
    create_table :carts do |t|
      t.index [:customer_id, :created_at] # ticks
    end
    add_index :orders, :status # ticks
  end
end
