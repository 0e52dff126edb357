<?php
use Illuminate\Database\Eloquent\Model;

abstract class BaseRepository
{
    public function __construct(protected Model $model) {}

    public function all()
    {
        return $this->model->all(); // ticks
    }

    public function find($id)
    {
        return $this->model->find($id); // ticks
    }

    public function create($data)
    {
        return $this->model->create($data); // ticks
    }

    public function update($id, $data)
    {
        return $this->find($id)->update($data); // ticks
    }

    public function delete($id)
    {
        return $this->find($id)->delete(); // ticks
    }
}
