class CreateOrders < ActiveRecord::Migration[7.1]
  def change
    create_table :orders do |t|
      t.string :code, null: false # ticks
      t.text :note, null: false # ticks
      t.integer :quantity, null: false # ticks
      t.bigint :customer_number, null: false # ticks
      t.decimal :total, null: false # ticks
      t.float :weight, null: false # ticks
      t.boolean :paid, null: false # ticks
      t.date :day, null: false # ticks
      t.datetime :sent_at, null: false # ticks
      t.json :details, null: false # ticks
      t.jsonb :history, null: false # ticks
      t.citext :email, null: false # ticks
    end
  end
end
