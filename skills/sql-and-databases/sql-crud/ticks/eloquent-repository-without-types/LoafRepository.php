<?php
class LoafRepository
{
    protected $model;

    public function findOrFail($id)
    {
        return $this->model->findOrFail($id); // ticks
    }

    public function create($data)
    {
        return $this->model->create($data); // ticks
    }

    public function update($id, $data)
    {
        return $this->findOrFail($id)->update($data); // ticks
    }

    public function delete($id)
    {
        return $this->findOrFail($id)->delete(); // ticks
    }
}
