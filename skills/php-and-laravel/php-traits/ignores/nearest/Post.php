<?php
class Post extends Model
{
    use HasFactory, SoftDeletes;
}
