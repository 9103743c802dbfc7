"""What the DAGs of Zhibiao share: how a stage is run, what its exit code means, whom to tell."""
