namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>The organ, how to reach it, and who hears complaints against it.</summary>
internal sealed record OrganView
{
    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>The unit that handles the case.</summary>
    public string? Unit { get; init; }

    /// <summary>Address.</summary>
    public string? Address { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Person to ask for.</summary>
    public string? Contact { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>The people's government of the same level: the organ of reconsideration since 2024.</summary>
    public string? Government { get; init; }

    /// <summary>The people's court.</summary>
    public string? Court { get; init; }

    /// <summary>Bank that takes fines.</summary>
    public string? Bank { get; init; }

    /// <summary>Account for fines.</summary>
    public string? Account { get; init; }
}

/// <summary>The party: a person, or an organization when <see cref="IsOrganization"/>.</summary>
internal sealed record PartyView
{
    /// <summary>Whether the party is an organization; null when not yet known.</summary>
    public bool? IsOrganization { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Sex, for a person.</summary>
    public string? Sex { get; init; }

    /// <summary>Age in years, for a person.</summary>
    public int? Age { get; init; }

    /// <summary>Number of the identity document, for a person.</summary>
    public string? IdNumber { get; init; }

    /// <summary>Home or registered address.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Legal representative or head, for an organization.</summary>
    public string? Representative { get; init; }

    /// <summary>统一社会信用代码, for an organization.</summary>
    public string? CreditCode { get; init; }
}

/// <summary>Vehicle or ship.</summary>
internal sealed record VehicleView(string? Plate = null, string? Kind = null);

/// <summary>An officer and the certificate that lets him act.</summary>
internal sealed record OfficerView(string? Name, string? Certificate, string? Post = null);

/// <summary>A person in an inquiry or at a hearing.</summary>
internal sealed record PersonView
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Relation to the case.</summary>
    public string? Relation { get; init; }

    /// <summary>Sex.</summary>
    public string? Sex { get; init; }

    /// <summary>Age in years.</summary>
    public int? Age { get; init; }

    /// <summary>Number of the identity document.</summary>
    public string? IdNumber { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Employer and post.</summary>
    public string? Employer { get; init; }

    /// <summary>Address.</summary>
    public string? Address { get; init; }
}

/// <summary>An opinion, who signed it, and when.</summary>
internal sealed record OpinionView(string? Text = null, string? Signer = null, DateOnly? Date = null);

/// <summary>A piece of evidence.</summary>
/// <param name="Kind">One of the eight kinds of evidence.</param>
/// <param name="Proves">What it proves.</param>
internal sealed record EvidenceView(string? Name, string? Kind, int? Count, string? Proves);

/// <summary>A thing taken, kept, sampled or given back.</summary>
internal sealed record ItemView(string? Name, string? Specification, string? Quantity, string? Place);
