<?php
class Post extends Model
{
    protected $guarded = []; // ticks
    protected $casts = ['done' => 'bool']; // ticks
    protected $table = 'posts'; // ticks
    protected $fillable = ['title']; // ticks

    public function comments() { return $this->hasMany(Comment::class); } // ticks
    public function author() { return $this->belongsTo(User::class); } // ticks
    public function tags() { return $this->belongsToMany(Tag::class); } // ticks
    public function cover() { return $this->hasOne(Cover::class); } // ticks
}
