using Fatong.Kernel.Law;

namespace Fatong.Law.Forms;

/// <summary>Who sees a form.</summary>
public enum FormUse
{
    /// <summary>内部: stays in the file.</summary>
    Internal,

    /// <summary>外部: goes to the party, so two copies.</summary>
    Outward,

    /// <summary>外签: stays in the file but the party or a witness signs it.</summary>
    Signed,
}

/// <summary>A form of enforcement (执法文书).</summary>
/// <param name="Number">1 to 24 in the annex of the rules of procedure; 0 for a supplementary form.</param>
public sealed record StatutoryForm(int Number, string Name, FormUse Use, Citation Basis)
{
    /// <summary>Number in the annex exists.</summary>
    public bool IsStatutory => Number > 0;
}
