"""Turn upright pixels into what photos are compared by."""
