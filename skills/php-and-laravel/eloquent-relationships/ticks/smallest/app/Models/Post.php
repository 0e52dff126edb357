<?php
class Post extends Model
{
    public function comments() { return $this->hasMany(Comment::class); } // ticks
    public function author() { return $this->belongsTo(User::class); } // ticks
    public function tags() { return $this->belongsToMany(Tag::class); } // ticks
    public function cover() { return $this->hasOne(Cover::class); } // ticks
    public function readers() { return $this->hasManyThrough(Reader::class, Visit::class); } // ticks
    public function likes() { return $this->morphMany(Like::class, 'liked'); } // ticks
    public function owner() { return $this->morphTo(); } // ticks
}
