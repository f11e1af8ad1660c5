using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Web.Forms;

namespace Fatong.Web.Matters;

/// <summary>The form of a step while its page is made, as a room's panel beside it sees it.</summary>
/// <param name="File">The matter; null while the step would open one.</param>
/// <param name="Parent">The matter from which a new one branches off.</param>
public sealed record StepForm(Actor Actor, Procedure Procedure, Step Step, FormModel Form, MatterFile? File, Matter? Parent)
{
    /// <summary>What is known of the matter with what is typed so far laid over it; what cannot be read yet is left out.</summary>
    public Facts Known
    {
        get
        {
            var facts = File?.Matter.Facts ?? Parent?.Facts ?? Facts.None;
            foreach (var asked in Form.Fields)
            {
                var (value, error) = FieldText.Parse(asked, Form.Text(asked.Code));
                facts = error is null ? facts.With(asked.Code, value) : facts;
            }

            return facts;
        }
    }

    public bool Asks(Field field) => Form.Fields.Any(f => f.Code == field.Code);
}

/// <summary>
/// A room's help beside the form of a step: it may propose values, and shows a panel that follows what is typed.
/// The panel is a component with one parameter <c>At</c> of type <see cref="StepForm"/>.
/// </summary>
public interface IStepAside
{
    /// <summary>The component that is shown.</summary>
    Type Panel { get; }

    bool Serves(Procedure procedure, Step step);

    /// <summary>Fields upon whose change the form is shown anew.</summary>
    IReadOnlyList<Field> Watches { get; }

    /// <summary>Lays proposals into the form; what a person wrote stays as it is.</summary>
    Task Propose(StepForm at, CancellationToken ct);
}

/// <summary>A room's own tab on the page of its matters: a component with one parameter <c>File</c> of type <see cref="MatterFile"/>.</summary>
public interface IMatterTab
{
    /// <summary>Code in the address, unique within the page.</summary>
    string Code { get; }

    string Label { get; }

    Type Panel { get; }

    bool Serves(Procedure procedure);
}
