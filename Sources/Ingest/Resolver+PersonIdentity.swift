import Facts
import Resolution
import Store

extension Resolver: PersonIdentity {}
