class CreatePosts < ActiveRecord::Migration[7.1]
  def change
    create_table :posts do |t| # ticks
      t.string :title
    end
    add_column :users, :name, :string # ticks
    add_reference :posts, :user # ticks
    add_index :posts, :title # ticks
    remove_column :posts, :body # ticks
    rename_column :posts, :title, :name # ticks
    change_column :posts, :name, :text # ticks
    add_foreign_key :posts, :users # ticks
    create_join_table :posts, :tags # ticks
  end
end
